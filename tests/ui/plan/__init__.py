"""What stands beside the layer tree: the inspector, the goal and the training settings."""
