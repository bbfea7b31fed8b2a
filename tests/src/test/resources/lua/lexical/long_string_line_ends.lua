-- Every kind of line end inside a long string is one "\n".
local function text(s) return (loadstring("return [[" .. s .. "]]")()):gsub("\n", "|") end
print(text("a\nb"))  -- expect: a|b	1
print(text("a\r\nb"))  -- expect: a|b	1
print(text("a\n\rb"))  -- expect: a|b	1
print(text("a\rb"))  -- expect: a|b	1
print(text("\r\na\r\n\r\nb"))  -- expect: a||b	2
print(text("\n\na"))  -- expect: |a	1
print(loadstring('return "a\\\r\nb"')() == "a\nb")  -- expect: true
