"""The open project as one frozen value. No Qt."""
