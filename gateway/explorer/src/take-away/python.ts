import { type Asked, bodyOf } from './asked.js';

/** Needs Python 3 and nothing else. */
export function python(asked: Asked): string {
  return `import json
from urllib.request import Request, urlopen

body = json.loads(${literal(JSON.stringify(bodyOf(asked)))})

request = Request(
    "${asked.origin}/graphql",
    data=json.dumps(body).encode(),
    headers={"content-type": "application/json"},
)
with urlopen(request) as response:
    answer = json.load(response)  # amounts are text, so that no digit is lost

for error in answer.get("errors", []):
    print("not complete:", error["message"])
print(json.dumps(answer["data"], indent=2, ensure_ascii=False))
`;
}

/** JSON escapes all that a Python string escapes, so a string of JSON is one of Python. */
function literal(text: string): string {
  return JSON.stringify(text);
}
