-- The condition of repeat sees the local variables of the body.
local n = 0
repeat local done = n >= 3 n = n + 1 until done
print(n)  -- expect: 4
repeat local x = 5 until x == 5
print(x)  -- expect: nil
local tries = 0
repeat
  tries = tries + 1
  local word = ("x"):rep(tries)
until word == "xxx" or tries > 10
print(tries)  -- expect: 3
repeat break until error("not evaluated")
repeat print("once") until true  -- expect: once
local fs = {}
local k = 0
repeat local v = k fs[#fs + 1] = function() return v end k = k + 1 until v == 2
print(fs[1](), fs[2](), fs[3]())  -- expect: 0	1	2
