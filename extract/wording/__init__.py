"""The words that goals are known by: what states one, labels one, ends one; whose goals they are."""
