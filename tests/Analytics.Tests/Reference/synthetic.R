# Writes synthetic-effects.csv from prop99.csv and drawn panels. Run from this folder: Rscript synthetic.R
# Synthetic control and synthetic difference in differences by the steps that Arkhangelsky et al. (2021) describe.
number <- function(x) ifelse(is.na(x), "", sprintf("%.17g", x))
series <- function(x) paste(number(x), collapse = ";")
rows <- function(x) paste(apply(x, 1, series), collapse = "|")
set.seed(20261126)

mix <- function(a, b, ridge, noise) {
  n <- nrow(a)
  value <- function(x) ridge^2 * sum(x^2) + sum((a %*% x - b)^2) / n
  improve <- function(x, steps) {
    before <- Inf
    for (step in seq_len(steps)) {
      slope <- drop(crossprod(a, a %*% x - b)) + n * ridge^2 * x
      best <- which.min(slope)
      move <- -x; move[best] <- 1 - x[best]
      if (all(move == 0)) break
      share <- -sum(slope * move) / (sum((a %*% move)^2) + n * ridge^2 * sum(move^2))
      x <- x + min(1, max(0, share)) * move
      now <- value(x)
      if (step > 1 && before - now <= (1e-5 * noise)^2) break
      before <- now
    }
    x
  }
  x <- improve(rep(1 / ncol(a), ncol(a)), 100)
  x[x <= max(x) / 4] <- 0
  improve(x / sum(x), 10000)
}
centred <- function(a) sweep(a, 2, colMeans(a))
effect <- function(y, treated, start, method) {
  y1 <- y[treated, , drop = FALSE]; y0 <- y[!treated, , drop = FALSE]
  before <- seq_len(start); after <- (start + 1):ncol(y)
  noise <- sd(apply(y0[, before], 1, diff))
  left <- t(y0[, before]); right <- colMeans(y1[, before, drop = FALSE])
  if (method == "did") { w <- rep(1 / nrow(y0), nrow(y0)); v <- rep(1 / start, start) }
  if (method == "sc") { w <- mix(left, right, 1e-6 * noise, noise); v <- rep(0, start) }
  if (method == "sdid") {
    w <- mix(centred(left), right - mean(right), (sum(treated) * length(after))^0.25 * noise, noise)
    end <- rowMeans(y0[, after, drop = FALSE])
    v <- mix(centred(y0[, before]), end - mean(end), 1e-6 * noise, noise)
  }
  change <- function(y) rowMeans(y[, after, drop = FALSE]) - drop(y[, before] %*% v)
  mean(change(y1)) - sum(w * change(y0))
}
row <- function(name, y, treated, start) {
  one <- sum(treated) == 1
  do.call(rbind, lapply(c("did", "sc", "sdid"), function(method) {
    others <- y[!treated, ]
    placebo <- if (one) sapply(seq_len(nrow(others)), function(i)
      effect(others, seq_len(nrow(others)) == i, start, method)) else NA
    data.frame(name = name, method = method, outcomes = if (name == "prop99") "" else rows(y),
               treated = series(as.numeric(treated)), start = start, effect = number(effect(y, treated, start, method)),
               error = number(if (one) sqrt(mean((placebo - mean(placebo))^2)) else NA))
  }))
}
data <- read.csv("prop99.csv")
packs <- t(sapply(strsplit(data$packs, ";"), as.numeric))
walk <- function(n, periods) t(apply(matrix(rnorm(n * periods), n), 1, cumsum)) + 10
result <- rbind(row("prop99", packs, data$state == "California", 19), row("walks", walk(12, 16), seq_len(12) == 3, 10),
                row("three treated", walk(15, 14), seq_len(15) > 12, 9))
print(result[result$name == "prop99", c("method", "effect", "error")])
write.csv(result, "synthetic-effects.csv", row.names = FALSE, quote = FALSE)
