"""From a folder of photographs to batches."""
