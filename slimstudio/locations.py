"""Where SlimStudio keeps things."""
