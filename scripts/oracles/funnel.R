# Transformations, over-dispersion and limits from FunnelPlotR's own functions (expected counts unrounded);
# DerSimonian-Laird without trimming from metafor.
source("scripts/oracles/common.R")
suppressMessages(library(metafor))
source_reference("FunnelPlotR", c("od_adjustment.R", "calculate_limits.R"))

measure <- function(numerator, denominator, type, method, trim_by = 0.1) {
  frame <- data.frame(numerator, denominator)
  frame <- transformed_zscore(frame, data_type = type, sr_method = method)
  frame <- if (type == "SR" && method == "SHMI") truncation(frame, trim_by) else winsorisation(frame, trim_by)
  kept <- !is.na(frame$Wuzscore)
  phi <- phi_func(n = sum(kept), zscores = frame$Wuzscore[kept])
  tau2 <- tau_func(n = sum(kept), phi = phi, S = frame$s[kept])
  list(numerator = numerator, denominator = denominator, type = type, method = method, trim_by = trim_by,
    y = frame$Y, s = frame$s, target = frame$target_transformed[1], z = frame$Uzscore,
    phi = phi, tau2 = tau2, units = sum(kept),
    z_od = (frame$Y - frame$target_transformed) / sqrt(frame$s^2 + tau2))
}

set.seed(20141203)
expected <- round(exp(rnorm(152, 6, 1)), 3)
spread <- rpois(152, expected * exp(rnorm(152, 0, 0.4)))
spread[spread == 0] <- 1
even <- rpois(40, 25 + (1:40))
tied <- c(10, 10, 10, 20, 20, 5, 5, 40, 12, 12, 10, 9)
trials <- round(exp(rnorm(60, 5, 1))) + 3
hits <- rbinom(60, trials, plogis(rnorm(60, -1.7, 0.35)))
a <- rpois(50, 200 * exp(rnorm(50, 0, 0.3)))
b <- rpois(50, 1200 * exp(rnorm(50, 0, 0.3)))
# Six units whose phi is below one and yet tau2 above nought, since one is keyed on N and the other on N - 1.
six <- list(c(100, 150, 180, 89, 120, 225), c(105, 157, 154, 111, 109, 195))
cases <- list(
  measure(spread, expected, "SR", "SHMI"), measure(spread, expected, "SR", "CQC"),
  measure(spread, expected, "SR", "CQC", 0.2), measure(spread, expected, "SR", "SHMI", 0.2),
  measure(even, 25 + (1:40), "SR", "SHMI"), measure(even, 25 + (1:40), "SR", "CQC"),
  measure(tied, rep(10, 12), "SR", "SHMI"), measure(hits, trials, "PR", "none"), measure(a, b, "RC", "none"),
  measure(six[[1]], six[[2]], "RC", "none")
)

grid <- c(0.4, 1, 3, 9.5, 10, 50, 152, 2000, 16324)
limits <- function(type, method, tau2, target, adjusted) {
  calculate_limits(data.frame(number_seq = grid), type, method, 1, tau2, target, adjusted)
}
plain <- limits("SR", "SHMI", 0, 1, FALSE)
half <- limits("SR", "SHMI", 0, 0.5, FALSE)
log_od <- limits("SR", "SHMI", 0.16, 1, TRUE)
arc <- limits("PR", "none", 0.004, 0.152, TRUE)

v <- 1 / expected
theta <- log(spread / expected)
dl <- rma(yi = theta, vi = v, method = "DL")
write_oracle("funnel", list(
  overdispersion = cases, grid = grid, poisson = plain, poisson_half = half, log_od = log_od, log_tau2 = 0.16,
  arcsine_od = arc, arcsine_tau2 = 0.004, arcsine_target = 0.152,
  untrimmed = list(observed = spread, expected = expected, tau2 = dl$tau2, target = weighted.mean(theta, 1 / v))
), packages = "metafor", sources = "FunnelPlotR")
