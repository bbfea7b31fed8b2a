-- if, elseif, else: the first condition that is neither nil nor false.
local function kind(x)
  if x == nil then return "nil"
  elseif x == false then return "false"
  elseif not x then return "never"
  elseif x == 0 then return "zero"
  elseif type(x) == "number" and x < 0 then return "negative"
  else return "other" end
end
print(kind(nil), kind(false), kind(0), kind(-1), kind(""), kind({}))  -- expect: nil	false	zero	negative	other	other
if nil then print("no") end
if 0 then print("0 is true") end  -- expect: 0 is true
if "" then print("the empty string is true") end  -- expect: the empty string is true
if not nil then if false then print("no") else print("inner else") end end  -- expect: inner else
