-- Reads a document of three hundred kilobytes of JSON with a parser written in the language: bytes and parts of a string,
-- recursion, tables built field by field.

local byte, sub = string.byte, string.sub

local function make_document()
  local rows = {}
  for i = 1, 1500 do
    rows[i] = '{"id": ' .. i .. ', "name": "person number ' .. i .. '", "score": ' .. i * 1.25 ..
      ', "active": ' .. tostring(i % 3 == 0) .. ', "tags": ["a", "b' .. i % 7 .. '", "tab\\tquote\\" \\u0041"], ' ..
      '"note": null, "weights": [-1, 2.5e2, 0, ' .. i % 100 .. '], "parent": {"id": ' .. (i - i % 2) / 2 .. '}}'
  end
  return '{"rows": [\n  ' .. table.concat(rows, ",\n  ") .. "\n]}\n"
end

local document = make_document()
local null = {}

-- The reader: the text and where it is in it.
local Reader = {}
Reader.__index = Reader

function Reader:fail(expected)
  error("expected " .. expected .. " at byte " .. self.position)
end

-- Skips white space; returns the byte after it.
function Reader:peek()
  local text, position = self.text, self.position
  local b = byte(text, position)
  while b == 32 or b == 10 or b == 13 or b == 9 do
    position = position + 1
    b = byte(text, position)
  end
  self.position = position
  return b
end

function Reader:expect(b, name)
  if self:peek() ~= b then self:fail(name) end
  self.position = self.position + 1
end

function Reader:word(word, value)
  if sub(self.text, self.position, self.position + #word - 1) ~= word then self:fail(word) end
  self.position = self.position + #word
  return value
end

local ESCAPES = {b = "\b", f = "\f", n = "\n", r = "\r", t = "\t", ['"'] = '"', ["\\"] = "\\", ["/"] = "/"}

function Reader:string()
  self:expect(34, "a string")
  local text, from, position = self.text, self.position, self.position
  local parts
  while true do
    local b = byte(text, position)
    if not b then self:fail("the end of the string") end
    if b == 34 then break end
    if b == 92 then
      parts = parts or {}
      parts[#parts + 1] = sub(text, from, position - 1)
      local letter = sub(text, position + 1, position + 1)
      if letter == "u" then
        parts[#parts + 1] = string.char(tonumber(sub(text, position + 2, position + 5), 16))
        position = position + 6
      else
        parts[#parts + 1] = ESCAPES[letter] or self:fail("an escape")
        position = position + 2
      end
      from = position
    else
      position = position + 1
    end
  end
  self.position = position + 1
  local last = sub(text, from, position - 1)
  if not parts then return last end
  parts[#parts + 1] = last
  return table.concat(parts)
end

local function is_part_of_number(b)
  return b and (b >= 48 and b <= 57 or b == 45 or b == 43 or b == 46 or b == 101 or b == 69)
end

function Reader:number()
  local text, position = self.text, self.position
  while is_part_of_number(byte(text, position)) do position = position + 1 end
  local value = tonumber(sub(text, self.position, position - 1)) or self:fail("a value")
  self.position = position
  return value
end

function Reader:array()
  local array, size = {}, 0
  self:expect(91, "[")
  if self:peek() == 93 then
    self.position = self.position + 1
    return array
  end
  while true do
    size = size + 1
    array[size] = self:value()
    if self:peek() ~= 44 then break end
    self.position = self.position + 1
  end
  self:expect(93, "]")
  return array
end

function Reader:object()
  local object = {}
  self:expect(123, "{")
  if self:peek() == 125 then
    self.position = self.position + 1
    return object
  end
  while true do
    self:peek()
    local key = self:string()
    self:expect(58, ":")
    object[key] = self:value()
    if self:peek() ~= 44 then break end
    self.position = self.position + 1
  end
  self:expect(125, "}")
  return object
end

function Reader:value()
  local b = self:peek()
  if b == 123 then return self:object() end
  if b == 91 then return self:array() end
  if b == 34 then return self:string() end
  if b == 116 then return self:word("true", true) end
  if b == 102 then return self:word("false", false) end
  if b == 110 then return self:word("null", null) end
  return self:number()
end

local function parse(text)
  local reader = setmetatable({text = text, position = 1}, Reader)
  local value = reader:value()
  if reader:peek() then reader:fail("the end") end
  return value
end

local function bench()
  local rows = parse(document).rows
  local sum = 0
  for i = 1, #rows do
    local row = rows[i]
    sum = sum + row.id + row.score * 4 + #row.name + #row.tags[3] + row.weights[2] + row.weights[4] + row.parent.id
    if row.active then sum = sum + 1 end
    assert(row.note == null and row.tags[3] == 'tab\tquote" A', "json is wrong")
  end
  assert(#rows == 1500 and sum == 7810643, "json is wrong")
  return sum
end

if not ... then print(bench()) end
return bench
