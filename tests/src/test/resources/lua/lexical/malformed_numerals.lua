-- A numeral swallows all letters, digits and underscores that follow it.
local function syntax(s)
  print((select(2, loadstring("return " .. s, "=s"))))
end
syntax("3x")  -- expect: s:1: malformed number near '3x'
syntax("1..2")  -- expect: s:1: malformed number near '1..2'
syntax("0x")  -- expect: s:1: malformed number near '0x'
syntax("0xg")  -- expect: s:1: malformed number near '0xg'
syntax("1e")  -- expect: s:1: malformed number near '1e'
syntax("1e+")  -- expect: s:1: malformed number near '1e+'
syntax("1.2.3")  -- expect: s:1: malformed number near '1.2.3'
syntax("1_000")  -- expect: s:1: malformed number near '1_000'
syntax("3e2e1")  -- expect: s:1: malformed number near '3e2e1'
syntax("12abc34")  -- expect: s:1: malformed number near '12abc34'
