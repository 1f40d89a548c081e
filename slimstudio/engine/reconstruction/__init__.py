"""Least-squares reconstruction: the layers that stay make up for what left."""
