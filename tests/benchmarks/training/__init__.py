"""Training: SlimStudio's loop against a plain torchvision loop, and against the limit."""
