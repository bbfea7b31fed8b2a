-- A semicolon may end a statement, but there is no empty statement.
local a = 1; local b = 2;
print(a, b);  -- expect: 1	2
do local c = 3; print(c); end;  -- expect: 3
print(loadstring("return 1;")())  -- expect: 1
print((select(2, loadstring(";", "=s"))))  -- expect: s:1: unexpected symbol near ';'
print((select(2, loadstring("x = 1;;", "=s"))))  -- expect: s:1: unexpected symbol near ';'
print((select(2, loadstring("do ; end", "=s"))))  -- expect: s:1: unexpected symbol near ';'
print((select(2, loadstring("return;;", "=s"))))  -- expect: s:1: '<eof>' expected near ';'
