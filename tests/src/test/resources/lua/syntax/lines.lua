-- The line is that of the token at fault.
local function syntax(s)
  print((select(2, loadstring(s, "=s"))))
end
syntax("x = 1\ny = 2\nz z")  -- expect: s:3: '=' expected near 'z'
syntax("x =\n\n\n")  -- expect: s:4: unexpected symbol near '<eof>'
syntax("--[[\n\n]] x x")  -- expect: s:3: '=' expected near 'x'
syntax("x = [[\n\n]] y y")  -- expect: s:3: '=' expected near 'y'
syntax("x = 'a\\\nb' 5")  -- expect: s:2: unexpected symbol near '5'
syntax("f(\n1,\n2\n3)")  -- expect: s:4: ')' expected (to close '(' at line 1) near '3'
syntax("x = {\n1,\n2\n3}")  -- expect: s:4: '}' expected (to close '{' at line 1) near '3'
syntax("if x\nthen\n\nreturn\nx")  -- expect: s:5: 'end' expected (to close 'if' at line 1) near '<eof>'
syntax("a\n=\nb\nc")  -- expect: s:4: '=' expected near '<eof>'
syntax("\r\n\r\nx x")  -- expect: s:3: '=' expected near 'x'
syntax("x\ry\r")  -- expect: s:2: '=' expected near 'y'
