# XmR limits and special causes from NHSRplotthedots' own functions; run-chart limits in base R
# from Anhoej and Olesen (2014), since qicharts2 is not in the distribution.
source("scripts/oracles/common.R")
suppressMessages({ library(dplyr); library(rlang) })
source_reference("NHSRplotthedots", c("ptd_spc_standard.R", "ptd_calculate_point_type.R"))

chart <- function(values) {
  frame <- data.frame(y = as.numeric(values), x = seq_along(values), rebase = 0)
  options <- list(value_field = "y", date_field = "x", facet_field = NULL, screen_outliers = TRUE)
  done <- ptd_spc_standard(frame, options)
  cause <- ptd_special_cause_type(done$y, done$relative_to_mean, done$close_to_limits, done$outside_limits)
  list(values = values, mean = done$mean_col[1], lower = done$lpl[1], upper = done$upl[1], cause = cause)
}

run_test <- function(values) {
  middle <- median(values)
  off <- sign(values - middle)
  off <- off[off != 0]
  runs <- rle(off)
  n <- length(off)
  list(values = values, median = middle, useful = n, longest = max(runs$lengths),
    allowed = round(log2(n) + 3), crossings = length(runs$lengths) - 1, needed = qbinom(0.05, n - 1, 0.5))
}

set.seed(36)
series <- c(
  lapply(1:40, function(i) round(rnorm(36, 100, 12), 3)),
  lapply(1:20, function(i) round(as.numeric(arima.sim(list(ar = 0.7), 36)) * 10 + 50, 3)),
  lapply(1:15, function(i) rpois(30, 3)),
  lapply(1:15, function(i) round(cumsum(rnorm(24)), 3)),
  list(c(1:12, 11:1), c(rep(10, 5), rep(20, 9), rep(10, 8)), c(5, 5, 5, 5, 9, 5, 5), c(3, 4, 5, 6, 7, 8), c(1, 2),
    c(10, 12, 11, 13, 12, 11, 10, 60, 11, 12, 13, 12), c(12, 11, 10, 9, 8, 7, 6, 5, 6, 7, 8, 9, 10, 11, 12, 13))
)
write_oracle("spc", list(
  charts = lapply(series, chart), runs = lapply(series, run_test),
  needed = data.frame(trials = 1:300, needed = qbinom(0.05, 1:300, 0.5))
), packages = "dplyr", sources = "NHSRplotthedots")
