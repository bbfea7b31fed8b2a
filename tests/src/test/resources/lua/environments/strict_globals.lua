-- A strict global table by metamethods.
setmetatable(_G, {
  __newindex = function(_, k) error("undeclared " .. k, 2) end,
  __index = function(_, k) error("undefined " .. k, 2) end,
})
print(pcall(function() zzz = 1 end))  -- expect: false	strict_globals.lua:6: undeclared zzz
print(pcall(function() return zzz end))  -- expect: false	strict_globals.lua:7: undefined zzz
rawset(_G, "declared", false)
declared = 5
print(declared)  -- expect: 5
print(pcall(function() declared = nil return declared end))  -- expect: false	strict_globals.lua:11: undefined declared
setmetatable(_G, nil)
zzz = 1
print(zzz, yyy)  -- expect: 1	nil
