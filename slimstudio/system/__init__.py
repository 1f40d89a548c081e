"""What we must know of this computer: places, processes, libraries, processor, display."""
