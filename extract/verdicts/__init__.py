"""What a sentence, a line or a legend says of how something went, whatever it speaks of."""
