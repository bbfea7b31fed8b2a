// Reads a document of three hundred kilobytes of JSON with a parser written in the language: bytes and parts of a string,
// recursion, objects built field by field.
"use strict";

function makeDocument() {
  const rows = [];
  for (let i = 1; i <= 1500; i++) {
    rows.push('{"id": ' + i + ', "name": "person number ' + i + '", "score": ' + i * 1.25 +
      ', "active": ' + (i % 3 === 0) + ', "tags": ["a", "b' + i % 7 + '", "tab\\tquote\\" \\u0041"], ' +
      '"note": null, "weights": [-1, 2.5e2, 0, ' + i % 100 + '], "parent": {"id": ' + (i - i % 2) / 2 + '}}');
  }
  return '{"rows": [\n  ' + rows.join(",\n  ") + "\n]}\n";
}

const text = makeDocument();

const ESCAPES = {b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\", "/": "/"};

function isPartOfNumber(c) {
  return c >= 48 && c <= 57 || c === 45 || c === 43 || c === 46 || c === 101 || c === 69;
}

// The text and where the reader is in it.
class Reader {
  constructor(text) {
    this.text = text;
    this.position = 0;
  }

  fail(expected) {
    throw new Error("expected " + expected + " at " + this.position);
  }

  // Skips white space; returns the code after it.
  peek() {
    const text = this.text;
    let position = this.position;
    let c = text.charCodeAt(position);
    while (c === 32 || c === 10 || c === 13 || c === 9) {
      position++;
      c = text.charCodeAt(position);
    }
    this.position = position;
    return c;
  }

  expect(c, name) {
    if (this.peek() !== c) this.fail(name);
    this.position++;
  }

  word(word, value) {
    if (this.text.slice(this.position, this.position + word.length) !== word) this.fail(word);
    this.position += word.length;
    return value;
  }

  string() {
    this.expect(34, "a string");
    const text = this.text;
    let from = this.position, position = this.position, parts = null;
    for (;;) {
      const c = text.charCodeAt(position);
      if (c !== c) this.fail("the end of the string");
      if (c === 34) break;
      if (c === 92) {
        parts = parts || [];
        parts.push(text.slice(from, position));
        const letter = text[position + 1];
        if (letter === "u") {
          parts.push(String.fromCharCode(parseInt(text.slice(position + 2, position + 6), 16)));
          position += 6;
        } else {
          parts.push(ESCAPES[letter] || this.fail("an escape"));
          position += 2;
        }
        from = position;
      } else {
        position++;
      }
    }
    this.position = position + 1;
    const last = text.slice(from, position);
    if (!parts) return last;
    parts.push(last);
    return parts.join("");
  }

  number() {
    const text = this.text;
    let position = this.position;
    while (isPartOfNumber(text.charCodeAt(position))) position++;
    if (position === this.position) this.fail("a value");
    const value = Number(text.slice(this.position, position));
    if (value !== value) this.fail("a value");
    this.position = position;
    return value;
  }

  array() {
    const array = [];
    this.expect(91, "[");
    if (this.peek() === 93) {
      this.position++;
      return array;
    }
    for (;;) {
      array.push(this.value());
      if (this.peek() !== 44) break;
      this.position++;
    }
    this.expect(93, "]");
    return array;
  }

  object() {
    const object = {};
    this.expect(123, "{");
    if (this.peek() === 125) {
      this.position++;
      return object;
    }
    for (;;) {
      this.peek();
      const key = this.string();
      this.expect(58, ":");
      object[key] = this.value();
      if (this.peek() !== 44) break;
      this.position++;
    }
    this.expect(125, "}");
    return object;
  }

  value() {
    switch (this.peek()) {
      case 123: return this.object();
      case 91: return this.array();
      case 34: return this.string();
      case 116: return this.word("true", true);
      case 102: return this.word("false", false);
      case 110: return this.word("null", null);
      default: return this.number();
    }
  }
}

function parse(text) {
  const reader = new Reader(text);
  const value = reader.value();
  const rest = reader.peek();
  if (rest === rest) reader.fail("the end");
  return value;
}

function check(condition) {
  if (!condition) throw new Error("json is wrong");
}

function bench() {
  const rows = parse(text).rows;
  let sum = 0;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    sum += row.id + row.score * 4 + row.name.length + row.tags[2].length;
    sum += row.weights[1] + row.weights[3] + row.parent.id;
    if (row.active) sum++;
    check(row.note === null && row.tags[2] === 'tab\tquote" A');
  }
  check(rows.length === 1500 && sum === 7810643);
  return sum;
}

module.exports = bench;
if (require.main === module) console.log(bench());
