-- Nesting up to about 200 levels.
local function nest(open, middle, close, n)
  local chunk, message = loadstring(open:rep(n) .. middle .. close:rep(n), "=s")
  return chunk and "ok" or message
end
print(nest("do ", "", " end", 150))
print((nest("return (", "1", ")", 1)))
print(loadstring("return " .. ("("):rep(150) .. "7" .. (")"):rep(150))())
print(#loadstring("return " .. ("{"):rep(150) .. ("}"):rep(150))())
print(select(2, loadstring("return " .. ("("):rep(201) .. "1", "=s")))
print(nest("do ", "", " end", 250))
print(loadstring("return " .. ("-"):rep(1, " ") .. "1")())
print(loadstring("return " .. ("'a'.."):rep(150) .. "'b'")())
-- expect: ok
-- expect: ok
-- expect: 7
-- expect: 1
-- expect: s:1: chunk has too many syntax levels
-- expect: s:1: chunk has too many syntax levels
-- expect: -1
-- expect: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab
