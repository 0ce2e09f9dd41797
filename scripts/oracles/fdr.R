# Adjusted p values from stats::p.adjust.
source("scripts/oracles/common.R")
set.seed(7)
families <- list(
  c(0.01, 0.02, 0.03, 0.04, 0.05), c(0.5), c(0, 0, 1, 1, 0.3), c(0.02, NA, 0.02, 0.5, NA, 1e-300),
  runif(152), c(runif(140), runif(12) / 1000)
)
write_oracle("fdr", lapply(families, function(p) list(p = p, bh = p.adjust(p, "BH"), by = p.adjust(p, "BY"))))
