"""What a project starts from: picking, dropping and showing networks and images."""
