# Writes edit-distance.csv with R's own generalised edit distance: insertion and deletion 1, substitution as said.
# Run from this folder: Rscript sequences.R
set.seed(20261122)
random <- function(length, states) paste(sample(letters[seq_len(states)], length, replace = TRUE), collapse = "")
texts <- c("", "a", "b", "aa", "ab", "ba", "abcabcabc", random(10, 2), random(60, 9), random(60, 9), random(60, 3),
           random(63, 4), random(64, 4), random(65, 4), random(127, 9), random(128, 9), random(129, 9), random(200, 5))
pairs <- expand.grid(a = texts, b = texts, stringsAsFactors = FALSE)
distance <- function(substitution)
  mapply(function(a, b) adist(a, b, costs = list(insertions = 1, deletions = 1, substitutions = substitution)),
         pairs$a, pairs$b)
pairs$two <- distance(2)
pairs$one <- distance(1)
pairs$half <- sprintf("%.17g", distance(1.5))
write.csv(pairs, "edit-distance.csv", row.names = FALSE, quote = FALSE)
