-- A string literal holds the bytes of the source, whatever their encoding.
local s = "é€"
print(#s, s:byte(1, -1))  -- expect: 5	195	169	226	130	172
print(s)  -- expect: é€
print(#loadstring('return "\200\255\128"')(), loadstring("return '\254'")() == "\254")  -- expect: 3	true
print((select(2, loadstring("\233t\233 = 1", "=s"))) ~= nil)  -- expect: true
