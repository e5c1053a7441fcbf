# Writes funnel.csv: limits after Spiegelhalter (2005), square root scale, z winsorised at 10% of both ends.
# Run from this folder: Rscript areas.R
number <- function(x) sprintf("%.17g", x)
series <- function(x) paste(number(x), collapse = ";")
set.seed(20261122)

funnel <- function(name, observed, expected) {
  s <- 1 / (2 * sqrt(expected))
  z <- (sqrt(observed / expected) - 1) / s
  ends <- quantile(z, c(0.1, 0.9))
  phi <- mean(pmin(pmax(z, ends[1]), ends[2])^2)
  weight <- 1 / s^2
  areas <- length(z)
  tau2 <- max(0, (areas * phi - (areas - 1)) / (sum(weight) - sum(weight^2) / sum(weight)))
  spread <- sqrt(s^2 + tau2)
  limit <- function(p) pmax(0, 1 + qnorm(p) * spread)^2
  data.frame(name = name, observed = series(observed), expected = series(expected), phi = number(phi),
             tau2 = number(tau2), z = series(z), adjusted = series(z * s / spread), lower95 = series(limit(0.025)),
             upper95 = series(limit(0.975)), lower998 = series(limit(0.001)), upper998 = series(limit(0.999)))
}
size <- round(rgamma(60, 2, 0.05), 2) + 1
result <- rbind(
  funnel("five areas", c(3, 5, 8, 2, 12), c(4, 5, 6, 5, 7.5)),
  funnel("no more than chance", rpois(60, size), size),
  funnel("more than chance", rpois(60, size * rgamma(60, 10, 10)), size),
  funnel("outliers do not widen the funnel", c(rpois(55, size[1:55]), round(size[56:60] * 5)), size),
  funnel("tiny and empty", c(0, 0, 1, 0, 2, 0, 0), c(0.1, 0.5, 0.4, 1, 0.7, 2, 0.05)),
  funnel("equal to expected", c(4, 9, 16, 25, 36), c(4, 9, 16, 25, 36)))
write.csv(result, "funnel.csv", row.names = FALSE, quote = FALSE)
