"""Looking every image of a data set over before anything is learned from it."""
