-- How chunk names are printed.
local function syntax(s, name)
  print((select(2, loadstring(s, name))))
end
syntax("x", "=name")
syntax("x", "@dir/file.lua")
syntax("x", "a string")
syntax("x y")
syntax("x", "first line\nsecond")
syntax("x", "")
syntax("x", "=")
syntax("x", "@")
syntax("\nx")
syntax("x", "tab\tin name")
syntax("x", "quote \" in name")
print(load(function() return nil end))
local d
print(load(function() if not d then d = true return "x" end end))
d = nil
print(load(function() if not d then d = true return "x" end end, "=named"))
-- expect: name:1: '=' expected near '<eof>'
-- expect: dir/file.lua:1: '=' expected near '<eof>'
-- expect: [string "a string"]:1: '=' expected near '<eof>'
-- expect: [string "x y"]:1: '=' expected near 'y'
-- expect: [string "first line..."]:1: '=' expected near '<eof>'
-- expect: [string ""]:1: '=' expected near '<eof>'
-- expect: :1: '=' expected near '<eof>'
-- expect: :1: '=' expected near '<eof>'
-- expect: [string "..."]:2: '=' expected near '<eof>'
-- expect: [string "tab	in name"]:1: '=' expected near '<eof>'
-- expect: [string "quote " in name"]:1: '=' expected near '<eof>'
-- expect: function: 0x5574392a4cb0
-- expect: nil	(load):1: '=' expected near '<eof>'
-- expect: nil	named:1: '=' expected near '<eof>'
