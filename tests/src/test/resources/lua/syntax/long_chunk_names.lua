-- differs: D-12, at most 60 bytes of a chunk name are shown
local function syntax(s, name)
  print((select(2, loadstring(s, name))))
end
syntax("x", "=" .. ("0123456789"):rep(7))
syntax("x", "@" .. ("0123456789"):rep(7))
syntax("x", ("0123456789"):rep(7))
syntax("x", ("0123456789"):rep(4) .. "abc")
syntax("x", ("0123456789"):rep(4) .. "abcd")
-- expect: 01234567890123456789012345678901234567890123456789012345678:1: '=' expected near '<eof>'
-- expect: ...8901234567890123456789012345678901234567890123456789:1: '=' expected near '<eof>'
-- expect: [string "0123456789012345678901234567890123456789012..."]:1: '=' expected near '<eof>'
-- expect: [string "0123456789012345678901234567890123456789abc"]:1: '=' expected near '<eof>'
-- expect: [string "0123456789012345678901234567890123456789abc..."]:1: '=' expected near '<eof>'
