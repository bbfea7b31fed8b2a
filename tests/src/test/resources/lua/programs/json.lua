-- A JSON encoder and decoder with error positions.
local json = {}
local null = setmetatable({}, {__tostring = function() return "null" end})
json.null = null

local escapes = {['"'] = '\\"', ["\\"] = "\\\\", ["\b"] = "\\b", ["\f"] = "\\f", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t"}
local function quote(s)
  return '"' .. s:gsub('[%c"\\]', function(c) return escapes[c] or ("\\u%04x"):format(c:byte()) end) .. '"'
end

local encode
local function encode_table(t, indent, level, seen)
  if seen[t] then error("cycle", 0) end
  seen[t] = true
  local items, open, close = {}, "{", "}"
  local pad = indent and "\n" .. indent:rep(level + 1) or ""
  if #t > 0 or next(t) == nil and getmetatable(t) == json.array then
    open, close = "[", "]"
    for i = 1, #t do items[i] = encode(t[i], indent, level + 1, seen) end
  else
    local keys = {}
    for k in pairs(t) do
      if type(k) ~= "string" then error("key " .. tostring(k) .. " is a " .. type(k), 0) end
      keys[#keys + 1] = k
    end
    table.sort(keys)
    for i, k in ipairs(keys) do
      items[i] = quote(k) .. (indent and ": " or ":") .. encode(t[k], indent, level + 1, seen)
    end
  end
  seen[t] = nil
  if #items == 0 then return open .. close end
  return open .. pad .. table.concat(items, "," .. pad) .. (indent and "\n" .. indent:rep(level) or "") .. close
end

function encode(v, indent, level, seen)
  local kind = type(v)
  if v == null or v == nil then return "null" end
  if kind == "table" then return encode_table(v, indent, level or 0, seen or {}) end
  if kind == "string" then return quote(v) end
  if kind == "boolean" then return tostring(v) end
  if kind == "number" then
    if v ~= v or v == math.huge or v == -math.huge then error("not a finite number", 0) end
    return ("%.14g"):format(v)
  end
  error("cannot encode a " .. kind, 0)
end
json.encode = encode
json.array = {}

local function fail(text, at, message)
  local line, from = 1, 0
  for p in text:sub(1, at - 1):gmatch("()\n") do line, from = line + 1, p end
  error(("%d:%d: %s"):format(line, at - from, message), 0)
end

local decode_value
local function skip(text, at) return text:find("[^ \t\r\n]", at) or #text + 1 end

local unescapes = {b = "\b", f = "\f", n = "\n", r = "\r", t = "\t", ['"'] = '"', ["\\"] = "\\", ["/"] = "/"}
local function utf8(code)
  if code < 0x80 then return string.char(code) end
  if code < 0x800 then return string.char(0xC0 + math.floor(code / 64), 0x80 + code % 64) end
  return string.char(0xE0 + math.floor(code / 4096), 0x80 + math.floor(code / 64) % 64, 0x80 + code % 64)
end

local function decode_string(text, at)
  local parts, from = {}, at + 1
  while true do
    local stop = text:find('["\\%c]', from)
    if not stop then fail(text, at, "unfinished string") end
    parts[#parts + 1] = text:sub(from, stop - 1)
    local c = text:sub(stop, stop)
    if c == '"' then return table.concat(parts), stop + 1 end
    if c ~= "\\" then fail(text, stop, "control character in a string") end
    local e = text:sub(stop + 1, stop + 1)
    if e == "u" then
      local hex = text:match("^%x%x%x%x", stop + 2) or fail(text, stop, "bad escape")
      parts[#parts + 1] = utf8(tonumber(hex, 16))
      from = stop + 6
    else
      parts[#parts + 1] = unescapes[e] or fail(text, stop, "bad escape")
      from = stop + 2
    end
  end
end

local function decode_list(text, at, close, item)
  at = skip(text, at + 1)
  if text:sub(at, at) == close then return at + 1 end
  while true do
    at = skip(text, item(at))
    local c = text:sub(at, at)
    if c == close then return at + 1 end
    if c ~= "," then fail(text, at, "',' or '" .. close .. "' expected") end
    at = skip(text, at + 1)
  end
end

local words = {["true"] = true, ["false"] = false, null = null}
function decode_value(text, at)
  local c = text:sub(at, at)
  if c == '"' then return decode_string(text, at) end
  if c == "[" then
    local list = setmetatable({}, json.array)
    return list, decode_list(text, at, "]", function(p) local v v, p = decode_value(text, p) list[#list + 1] = v return p end)
  end
  if c == "{" then
    local object = {}
    return object, decode_list(text, at, "}", function(p)
      if text:sub(p, p) ~= '"' then fail(text, p, "key expected") end
      local k, v
      k, p = decode_string(text, p)
      p = skip(text, p)
      if text:sub(p, p) ~= ":" then fail(text, p, "':' expected") end
      v, p = decode_value(text, skip(text, p + 1))
      object[k] = v
      return p
    end)
  end
  local number = text:match("^-?%d+%.?%d*[eE]?[+-]?%d*", at)
  if number then return tonumber(number) or fail(text, at, "bad number"), at + #number end
  local word = text:match("^%a+", at)
  if word and words[word] ~= nil then return words[word], at + #word end
  fail(text, at, c == "" and "unexpected end" or "unexpected '" .. c .. "'")
end

function json.decode(text)
  local v, at = decode_value(text, skip(text, 1))
  at = skip(text, at)
  if at <= #text then fail(text, at, "something follows") end
  return v
end

print(encode({1, 2.5, "x", true, null, {a = 1, b = {}}}))
print(encode({name = 'q"\\\n\1', list = {{}, {1}, setmetatable({}, json.array)}, n = 1e20}))
print(encode({x = {1, {y = 2}}, z = "s"}, "  "))
local text = '{"a": [1, -2.5e2, true, false, null], "b": {"c": "\\u0041\\u00e9\\n\\/"}, "": []}'
local v = json.decode(text)
print(#v.a, v.a[2], v.a[3], v.a[4], v.a[5], v.b.c:byte(1, -1))
print(encode(v), encode(json.decode(encode(v))) == encode(v))
for _, bad in ipairs{"", "[1,]", "[1 2]", '{"a" 1}', "{a: 1}", '"abc', "tru", "[1]\n\n  x", '"\\x"', "[\n1,\n2,\n,", "-", "[[[[", '{"k": }'} do
  print(select(2, pcall(json.decode, bad)))
end
local loop = {} loop[1] = loop
print(pcall(encode, loop)) print(pcall(encode, {f = print})) print(pcall(encode, {[1.5] = 1})) print(pcall(encode, {1 / 0}))
local deep = json.decode(("["):rep(100) .. ("]"):rep(100))
print(#encode(deep))
-- expect: [1,2.5,"x",true,null,{"a":1,"b":{}}]
-- expect: {"list":[{},[1],[]],"n":1e+20,"name":"q\"\\\n\u0001"}
-- expect: {
-- expect:   "x": [
-- expect:     1,
-- expect:     {
-- expect:       "y": 2
-- expect:     }
-- expect:   ],
-- expect:   "z": "s"
-- expect: }
-- expect: 5	-250	true	false	null	65	195	169	10	47
-- expect: {"":[],"a":[1,-250,true,false,null],"b":{"c":"Aé\n/"}}	true
-- expect: 1:1: unexpected end
-- expect: 1:4: unexpected ']'
-- expect: 1:4: ',' or ']' expected
-- expect: 1:6: ':' expected
-- expect: 1:2: key expected
-- expect: 1:1: unfinished string
-- expect: 1:1: unexpected 't'
-- expect: 3:3: something follows
-- expect: 1:2: bad escape
-- expect: 4:1: unexpected ','
-- expect: 1:1: unexpected '-'
-- expect: 1:5: unexpected end
-- expect: 1:7: unexpected '}'
-- expect: false	cycle
-- expect: false	cannot encode a function
-- expect: false	key 1.5 is a number
-- expect: false	not a finite number
-- expect: 200
