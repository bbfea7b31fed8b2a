-- Wrapping, justification, tables, numerals, and templates.
local function words(text)
  local list = {}
  for w in text:gmatch("%S+") do list[#list + 1] = w end
  return list
end

local function wrap(text, width)
  local lines, line = {}, ""
  for _, w in ipairs(words(text)) do
    if #line > 0 and #line + 1 + #w > width then
      lines[#lines + 1] = line
      line = ""
    end
    line = #line > 0 and line .. " " .. w or w
  end
  lines[#lines + 1] = line
  return lines
end

local function justify(line, width)
  local list = words(line)
  if #list == 1 then return line end
  local gaps, letters = #list - 1, #table.concat(list)
  local spaces = width - letters
  for i = 1, gaps do
    local n = math.floor(spaces / gaps) + (i <= spaces % gaps and 1 or 0)
    list[i] = list[i] .. (" "):rep(n)
  end
  return table.concat(list)
end

local function align(text, width, how)
  local room = math.max(0, width - #text)
  if how == "right" then return (" "):rep(room) .. text end
  if how == "center" then local left = math.floor(room / 2) return (" "):rep(left) .. text .. (" "):rep(room - left) end
  return text .. (" "):rep(room)
end

local text = "The quick brown fox jumps over the lazy dog while an extraordinarily long-winded narrator describes it."
local lines = wrap(text, 24)
for i, line in ipairs(lines) do print("|" .. align(i < #lines and justify(line, 24) or line, 24) .. "|") end

local function grid(rows, aligns)
  local widths = {}
  for _, row in ipairs(rows) do
    for c, cell in ipairs(row) do widths[c] = math.max(widths[c] or 0, #tostring(cell)) end
  end
  local out = {}
  for r, row in ipairs(rows) do
    local cells = {}
    for c, cell in ipairs(row) do cells[c] = align(tostring(cell), widths[c], aligns[c]) end
    out[#out + 1] = "| " .. table.concat(cells, " | ") .. " |"
    if r == 1 then
      local rules = {}
      for c, w in ipairs(widths) do rules[c] = ("-"):rep(w + 2) end
      out[#out + 1] = "+" .. table.concat(rules, "+") .. "+"
    end
  end
  return table.concat(out, "\n")
end
print(grid({{"item", "count", "price"}, {"apple", 3, 1.25}, {"watermelon", 12, 0.5}, {"fig", 1000, 10}}, {"left", "right", "center"}))

local function commas(n)
  local sign, digits, rest = tostring(n):match("^(-?)(%d+)(.*)$")
  digits = digits:reverse():gsub("(%d%d%d)", "%1,"):reverse():gsub("^,", "")
  return sign .. digits .. rest
end
print(commas(0), commas(999), commas(1000), commas(1234567), commas(-9876543.21), commas(100000))

local numerals = {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}
local function roman(n)
  local out = {}
  for _, p in ipairs(numerals) do
    while n >= p[1] do out[#out + 1] = p[2] n = n - p[1] end
  end
  return table.concat(out)
end
local function arabic(s)
  local total, values = 0, {I = 1, V = 5, X = 10, L = 50, C = 100, D = 500, M = 1000}
  for i = 1, #s do
    local v, after = values[s:sub(i, i)], values[s:sub(i + 1, i + 1)] or 0
    total = total + (v < after and -v or v)
  end
  return total
end
print(roman(1994), roman(2024), roman(3999), arabic("MCMXCIV"))
local same = 0
for i = 1, 3999 do if arabic(roman(i)) == i then same = same + 1 end end
print(same)

local function template(text, values)
  return (text:gsub("%${([%w_.]+)|?([^}]*)}", function(path, format)
    local v = values
    for key in path:gmatch("[^.]+") do v = type(v) == "table" and v[tonumber(key) or key] or nil end
    if type(v) == "function" then v = v(values) end
    if v == nil then return nil end
    return format ~= "" and ("%" .. format):format(v) or tostring(v)
  end))
end
print(template("Dear ${who.name}, you owe ${sum|08.2f} for ${items.2} (${n|x}); ${missing} ${who.nothing}${f}", {
  who = {name = "Ann"}, sum = 12.5, items = {"tea", "cake"}, n = 255, f = function(v) return #v.items .. " items" end}))

local function rot13(s) return (s:gsub("%a", function(c) local base = c:match("%l") and 97 or 65 return string.char((c:byte() - base + 13) % 26 + base) end)) end
print(rot13("Hello, World!"), rot13(rot13("Hello, World!")))
local function encode(s) local out, i = {}, 1 while i <= #s do local c = s:sub(i, i) local run = #s:match("^" .. c .. "+", i) out[#out + 1] = run .. c i = i + run end return table.concat(out) end
local function decode(s) return (s:gsub("(%d+)(%a)", function(n, c) return c:rep(n) end)) end
print(encode("WWWWBBBWC"), decode(encode("WWWWBBBWC")))
-- expect: |The   quick   brown  fox|
-- expect: |jumps  over the lazy dog|
-- expect: |while an extraordinarily|
-- expect: |long-winded     narrator|
-- expect: |describes it.           |
-- expect: | item       | count | price |
-- expect: +------------+-------+-------+
-- expect: | apple      |     3 | 1.25  |
-- expect: | watermelon |    12 |  0.5  |
-- expect: | fig        |  1000 |  10   |
-- expect: 0	999	1,000	1,234,567	-9,876,543.21	100,000
-- expect: MCMXCIV	MMXXIV	MMMCMXCIX	1994
-- expect: 3999
-- expect: Dear Ann, you owe 00012.50 for cake (ff); ${missing} ${who.nothing}2 items
-- expect: Uryyb, Jbeyq!	Hello, World!
-- expect: 4W3B1W1C	WWWWBBBWC
