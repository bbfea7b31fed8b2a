-- string.format with integers, hexadecimal numbers, strings and characters.

local format = string.format

local function bench()
  local length, hash = 0, 0
  for i = 1, 20000 do
    local line = format("%d: %5d|%s|%05d|%x %s %c %-6d%%",
      i, i * 7, "n" .. i % 100, i % 99999, i * 31, "text", 65 + i % 26, i)
    length = length + #line
    hash = (hash * 31 + line:byte(i % #line + 1)) % 1000003
  end
  local checksum = length * 1000003 + hash
  assert(checksum == 850357860151, "string_format is wrong")
  return checksum
end

if not ... then print(bench()) end
return bench
