-- Numbers with fractions as text: %.2f, %g, %e, .. which writes 14 digits, tonumber back; strings with a width.

local format = string.format

local function bench()
  local length, sum = 0, 0
  for i = 1, 10000 do
    local x = i * 1.37 / 7
    local fixed, short, scientific = format("%.2f", x), format("%g", x), format("%8.3e", x)
    length = length + #fixed + #short + #scientific + #(x .. "") + #format("%-12s|%9s", short, "x")
    sum = sum + tonumber(fixed)
  end
  local checksum = math.floor(sum) + length * 1e7
  assert(checksum == 5804579786692, "string_format_float is wrong")
  return checksum
end

if not ... then print(bench()) end
return bench
