"""The rules of the method and the records they work on; standard library only."""
