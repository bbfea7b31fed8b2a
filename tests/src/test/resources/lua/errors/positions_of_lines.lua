-- The line of an error in a statement of several lines.
local function where(code) return (select(2, pcall(assert(loadstring(code, "=s"))))) end
print(where("local a = {}\nlocal b = a.x\n.y\n.z"))  -- expect: s:3: attempt to index field 'x' (a nil value)
print(where("local f\nf(\n1,\n2)"))  -- expect: s:2: attempt to call local 'f' (a nil value)
print(where("error(\n'x'\n)"))  -- expect: s:1: x
print(where("local a = {}\nlocal b = a.x +\n1 +\n2"))  -- expect: s:3: attempt to perform arithmetic on field 'x' (a nil value)
print(where("local x = 'a'\n..nil\n..'c'"))  -- expect: s:3: attempt to concatenate a nil value
print(where("return -\n{}"))  -- expect: s:2: attempt to perform arithmetic on a table value
print(where("local t = {}\nt[nil]\n=\n1"))  -- expect: s:4: table index is nil
print(where("local x\nif\nx.y\nthen end"))  -- expect: s:3: attempt to index local 'x' (a nil value)
print(where("for i = 1,\n10,\n{} do\nend"))  -- expect: s:3: 'for' step must be a number
print(where("for k, v in\nnil\ndo\nend"))  -- expect: s:2: attempt to call a nil value
print(where("function a.x.y ()\nend"))  -- expect: s:1: attempt to index global 'a' (a nil value)
print(where("local t = {}\nt.a = 1\nt.b.c = 2\nt.d = 3"))  -- expect: s:3: attempt to index field 'b' (a nil value)
print(where("return {\n1,\n2 + {},\n3}"))  -- expect: s:3: attempt to perform arithmetic on a table value
print(where("\n\nlocal x = 1 < {}"))  -- expect: s:3: attempt to compare number with table
