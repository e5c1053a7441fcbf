# Writes k-medoids.csv and silhouette.csv, with the package cluster. Run from this folder: Rscript clustering.R
# The points are written as well, so that the test measures the same distances.
library(cluster)
number <- function(x) sprintf("%.17g", x)
series <- function(x) paste(number(x), collapse = ";")
set.seed(20261122)

cloud <- function(n, centres, spread) {
  group <- sample(centres, n, replace = TRUE)
  angle <- 2 * pi * group / centres
  round(cbind(10 * cos(angle), 10 * sin(angle)) + matrix(rnorm(2 * n, sd = spread), n), 3)
}
cases <- c(
  list(list(points = rbind(c(0, 0), c(1, 0)), k = 1), list(points = rbind(c(0, 0), c(1, 0), c(5, 5)), k = 2),
       list(points = cbind(1:10, 0), k = 3), list(points = rbind(cbind(1:6, 0), cbind(1:6, 0)), k = 2),
       list(points = cbind(rep(1:4, each = 5), rep(1:5, 4)), k = 4)),
  lapply(2:12, function(k) list(points = cloud(60 + 10 * k, k, 2), k = k)),
  lapply(2:9, function(k) list(points = cloud(80, 4, 5), k = k)),
  lapply(c(3, 6, 12), function(k) list(points = round(matrix(runif(240), 120), 4), k = k)))

medoids <- do.call(rbind, lapply(seq_along(cases), function(i) {
  case <- cases[[i]]
  distance <- dist(case$points, method = "manhattan")
  build <- pam(distance, case$k, diss = TRUE)
  faster <- if (case$k > 1) pam(distance, case$k, diss = TRUE, pamonce = 6) else build
  total <- function(fit) number(fit$objective[["swap"]] * nrow(case$points))
  data.frame(case = i, x = series(case$points[, 1]), y = series(case$points[, 2]), k = case$k, pam = total(build),
             faster = total(faster))
}))
write.csv(medoids, "k-medoids.csv", row.names = FALSE, quote = FALSE)

# Weights are repetitions: the widths are those of the data with every point written as often as it occurs.
silhouettes <- do.call(rbind, lapply(seq_along(cases), function(i) {
  case <- cases[[i]]
  n <- nrow(case$points)
  if (case$k < 2) return(NULL)
  weights <- if (i %% 2 == 0) rep(1, n) else sample(1:4, n, replace = TRUE)
  assignment <- pam(dist(case$points, "manhattan"), case$k, diss = TRUE)$clustering
  index <- rep(seq_len(n), weights)
  widths <- silhouette(assignment[index], dist(case$points[index, ], "manhattan"))
  summary <- summary(widths)
  data.frame(case = i, x = series(case$points[, 1]), y = series(case$points[, 2]), weights = series(weights),
             assignment = series(assignment - 1), average = number(summary$avg.width),
             clusters = series(summary$clus.avg.widths))
}))
write.csv(silhouettes, "silhouette.csv", row.names = FALSE, quote = FALSE)
