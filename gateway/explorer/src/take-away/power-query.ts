import { type Asked, bodyOf } from './asked.js';

/** For Excel (Data, Get Data, Blank Query, Advanced Editor) and Power BI. The rows are those of the main list. */
export function powerQuery(asked: Asked, rowsAt: string): string {
  const steps =
    rowsAt === ''
      ? ''
      : rowsAt
          .split('.')
          .map((key) => `[${fieldName(key)}]`)
          .join('');
  return `let
  Body = ${text(JSON.stringify(bodyOf(asked)))},
  Response = Web.Contents(${text(asked.origin)}, [
    RelativePath = "graphql",
    Headers = [#"Content-Type" = "application/json"],
    Content = Text.ToBinary(Body, TextEncoding.Utf8)
  ]),
  Answer = Json.Document(Response, TextEncoding.Utf8),
  Data = Answer[data]${steps},
  Rows = if Data is list then Table.FromRecords(Data, null, MissingField.UseNull) else Record.ToTable(Data)
in
  Rows
`;
}

/** In M a quote is doubled, and #( begins an escape. */
function text(value: string): string {
  return `"${value.replaceAll('"', '""').replaceAll('#(', '#(#)(')}"`;
}

function fieldName(key: string): string {
  return /^[A-Za-z_]\w*$/.test(key) ? key : `#${text(key)}`;
}
