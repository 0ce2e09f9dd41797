# Proper scores by their definitions: the CRPS as an integral of squared differences of distribution functions.
source("scripts/oracles/common.R")

normal <- function(y, m, s) {
  below <- integrate(function(x) pnorm(x, m, s)^2, -Inf, y, rel.tol = 1e-12)$value
  above <- integrate(function(x) pnorm(x, m, s, lower.tail = FALSE)^2, y, Inf, rel.tol = 1e-12)$value
  below + above
}
ensemble <- function(y, x, fair) {
  n <- length(x)
  edges <- sort(c(x, y))
  mid <- (head(edges, -1) + tail(edges, -1)) / 2
  plain <- sum(diff(edges) * (ecdf(x)(mid) - (mid >= y))^2)
  between <- mean(abs(outer(x, x, "-")))
  if (fair) plain + between / 2 - between * n / (2 * (n - 1)) else plain
}
set.seed(3)
grid <- expand.grid(observed = c(-2, 0, 0.3, 5), mean = c(0, 1), sd = c(0.5, 1, 3))
grid$crps <- mapply(normal, grid$observed, grid$mean, grid$sd)
draws <- list(c(1, 2), c(3, 3, 3), rpois(20, 30), round(rnorm(51, 100, 10), 2), c(0, 1, 1, 5, 9))
ensembles <- lapply(draws, function(x) {
  y <- 4
  list(observed = y, draws = x, fair = ensemble(y, x, TRUE), plain = ensemble(y, x, FALSE),
    log_fair = ensemble(log(1 + y), log(1 + x), TRUE))
})
write_oracle("scores", list(normal = grid, ensembles = ensembles))
