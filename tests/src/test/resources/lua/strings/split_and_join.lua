-- Everyday helpers.
local function split(s, sep)
  local parts, from = {}, 1
  while true do
    local a, b = s:find(sep, from, true)
    if not a then break end
    parts[#parts + 1] = s:sub(from, a - 1)
    from = b + 1
  end
  parts[#parts + 1] = s:sub(from)
  return parts
end
print(table.concat(split("a,b,,c,", ","), "|"), #split("", ","), #split("abc", "--"))  -- expect: a|b||c|	1	1
local function trim(s) return (s:gsub("^%s+", ""):gsub("%s+$", "")) end
print("[" .. trim("  x y \t\n") .. "]", "[" .. trim("") .. "]")  -- expect: [x y]	[]
local function capitalise(s) return (s:gsub("(%a)(%w*)", function(a, b) return a:upper() .. b:lower() end)) end
print(capitalise("hello wORLD foo2bar"))  -- expect: Hello World Foo2bar
local function escape(s) return (s:gsub("[&<>]", {["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;"})) end
print(escape("a < b & c > d"))  -- expect: a &lt; b &amp; c &gt; d
local function hex(s) return (s:gsub(".", function(c) return ("%02x"):format(c:byte()) end)) end
print(hex("Lua\0\255"))  -- expect: 4c756100ff
print((("%20%41b"):gsub("%%(%x%x)", function(h) return string.char(tonumber(h, 16)) end)))  -- expect:  Ab
