# Average run lengths of Poisson CUSUMs from spc::pois.cusum.arl, which is exact where the reference
# value is a ratio of whole numbers; here the ratio of means is found that makes it one.
# C_t of the log likelihood ratio equals |log ratio| times the count CUSUM with
# k = mu (ratio - 1)/log(ratio), so h is |log ratio| times its threshold.
source("scripts/oracles/common.R")
suppressMessages(library(spc))

case <- function(mu, k, m, threshold, sided) {
  slope <- function(ratio) mu * (ratio - 1) / log(ratio) - k
  ratio <- if (sided == "lower") uniroot(slope, c(0.05, 0.999999), tol = 1e-14)$root else
    uniroot(slope, c(1.000001, 20), tol = 1e-14)$root
  # spc signals above hm/m; half a step higher is the same event and safe from rounding.
  arl <- function(mean) pois.cusum.arl(mean, round(k * m), round(threshold * m), m, sided = sided)
  list(expected = mu, ratio = ratio, threshold = abs(log(ratio)) * (threshold + 0.5 / m), arl0 = arl(mu),
    true_ratio = ratio, arl1 = arl(mu * ratio))
}
path <- function(x, mu, ratio) Reduce(function(c, i) max(0, c + x[i] * log(ratio) - mu[i] * (ratio - 1)),
  seq_along(x), accumulate = TRUE, 0)[-1]
set.seed(5)
x <- rpois(48, 20)
mu <- 20 + 4 * sin(2 * pi * (1:48) / 12)
write_oracle("cusum", list(
  arl = list(
    case(5, 4.2, 5, 8, "lower"), case(5, 4, 1, 9, "lower"), case(20, 16.8, 5, 9.2, "lower"),
    case(2, 1.5, 2, 4, "lower"), case(60, 51, 1, 8, "lower"), case(5, 6, 1, 7, "upper"), case(20, 23.2, 5, 10, "upper")
  ),
  paths = list(
    list(observed = x, expected = mu, ratio = 0.7, values = path(x, mu, 0.7)),
    list(observed = x, expected = mu, ratio = 1.4, values = path(x, mu, 1.4))
  )
), packages = "spc")
