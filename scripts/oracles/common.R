# What every oracle script shares: where the reference sources lie, and how numbers are written down.
suppressMessages(library(jsonlite))

references <- Sys.getenv("TANDEM_REFERENCES", "var/references")
output <- "tests/stats/oracles"

reference_commit <- function(name) {
  system2("git", c("-C", file.path(references, name), "rev-parse", "HEAD"), stdout = TRUE)
}

reference_version <- function(name) {
  read.dcf(file.path(references, name, "DESCRIPTION"), "Version")[[1]]
}

# dplyr before 1.1 has no `.default`; a last `TRUE ~` means the same.
source_reference <- function(name, files) {
  for (file in files) {
    text <- readLines(file.path(references, name, "R", file), encoding = "UTF-8")
    eval(parse(text = gsub("\\.default ([=~]) ", "TRUE ~ ", text)), envir = globalenv())
  }
}

write_oracle <- function(name, cases, packages = character(), sources = character()) {
  versions <- vapply(packages, function(p) as.character(packageVersion(p)), "")
  commits <- vapply(sources, function(s) paste(reference_version(s), "at", reference_commit(s)), "")
  provenance <- list(
    r = R.version.string, packages = as.list(versions), sources = as.list(commits),
    command = paste0("Rscript scripts/oracles/", name, ".R"), made = format(Sys.Date())
  )
  write_json(
    list(provenance = provenance, cases = cases), file.path(output, paste0(name, ".json")),
    digits = NA, auto_unbox = TRUE, na = "null", pretty = 1
  )
}
