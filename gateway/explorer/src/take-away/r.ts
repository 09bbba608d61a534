import { type Asked, bodyOf } from './asked.js';

/** Needs R 4 with httr2 and jsonlite. */
export function r(asked: Asked): string {
  return `library(httr2)
library(jsonlite)

body <- ${raw(JSON.stringify(bodyOf(asked)))}

answer <- request("${asked.origin}/graphql") |>
  req_body_raw(body, type = "application/json") |>
  req_perform() |>
  resp_body_string() |>
  fromJSON(flatten = TRUE) # amounts are text, so that no digit is lost

if (!is.null(answer$errors)) message("not complete: ", paste(answer$errors$message, collapse = "; "))
str(answer$data)
`;
}

/** A raw string ends where its own fence does, so the fence is longer than any in the text. */
function raw(text: string): string {
  let fence = '-';
  while (text.includes(`)${fence}"`)) fence += '-';
  return `r"${fence}(${text})${fence}"`;
}
