-- How chunk names are printed.
local function syntax(s, name)
  print((select(2, loadstring(s, name))))
end
syntax("x", "=name")  -- expect: name:1: '=' expected near '<eof>'
syntax("x", "@dir/file.lua")  -- expect: dir/file.lua:1: '=' expected near '<eof>'
syntax("x", "a string")  -- expect: [string "a string"]:1: '=' expected near '<eof>'
syntax("x y")  -- expect: [string "x y"]:1: '=' expected near 'y'
syntax("x", "first line\nsecond")  -- expect: [string "first line..."]:1: '=' expected near '<eof>'
syntax("x", "")  -- expect: [string ""]:1: '=' expected near '<eof>'
syntax("x", "=")  -- expect: :1: '=' expected near '<eof>'
syntax("x", "@")  -- expect: :1: '=' expected near '<eof>'
syntax("\nx")  -- expect: [string "..."]:2: '=' expected near '<eof>'
syntax("x", "tab\tin name")  -- expect: [string "tab	in name"]:1: '=' expected near '<eof>'
syntax("x", "quote \" in name")  -- expect: [string "quote " in name"]:1: '=' expected near '<eof>'
local d
print(load(function() if not d then d = true return "x" end end))  -- expect: nil	(load):1: '=' expected near '<eof>'
d = nil
print(load(function() if not d then d = true return "x" end end, "=named"))  -- expect: nil	named:1: '=' expected near '<eof>'
