-- A parenthesis on the line after a call prefix is refused.
local function syntax(s)
  print((select(2, loadstring(s, "=s"))))
end
syntax("f\n(g)()")  -- expect: s:2: ambiguous syntax (function call x new statement) near '('
syntax("x = y\n(f)()")  -- expect: s:2: ambiguous syntax (function call x new statement) near '('
syntax("local a = f\n(1)")  -- expect: s:2: ambiguous syntax (function call x new statement) near '('
syntax("a.b\n(1)")  -- expect: s:2: ambiguous syntax (function call x new statement) near '('
print(loadstring("return type\n'x'")())  -- expect: string
print(loadstring("local f = type f(\n1\n)  return f{\n}")())  -- expect: table
print(loadstring("local x = 1; (type)(x) return 'ok'")())  -- expect: ok
