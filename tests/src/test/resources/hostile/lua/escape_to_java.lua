-- What a closed context refuses.
print(Java, java)  -- prints: nil	nil
local there, polyglot = pcall(require, "polyglot")
polyglot = there and polyglot or {}
for _, attempt in ipairs {
  function() return polyglot.eval("js", "1") end,
  function() return polyglot.import("java.lang.System").exit(1) end,
  function() return polyglot.java("java.lang.System").exit(1) end,
  function() return require("java").type("java.lang.System") end,
} do
  print((pcall(attempt)))
  -- prints: false
  -- prints: false
  -- prints: false
  -- prints: false
end
