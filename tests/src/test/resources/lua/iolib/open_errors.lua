-- What cannot be opened gives nil, a message and a number.
print(io.open("/nonexistent/f"))  -- expect: nil	/nonexistent/f: No such file or directory	2
print(io.open("/nonexistent/f", "w"))  -- expect: nil	/nonexistent/f: No such file or directory	2
print(io.open("/tmp", "w"))  -- expect: nil	/tmp: Is a directory	21
print(io.open("no such file in this directory"))  -- expect: nil	no such file in this directory: No such file or directory	2
print(io.open("x", "badmode"))  -- expect: nil	x: Invalid argument	22
print(io.open("/tmp"):read("*a"))  -- expect: nil	Is a directory	21
print(pcall(io.open))  -- expect: false	bad argument #1 to '?' (string expected, got no value)
print(pcall(io.open, {}))  -- expect: false	bad argument #1 to '?' (string expected, got table)
print(pcall(function() assert(io.open("/nonexistent/f")) end))  -- expect: false	open_errors.lua:10: /nonexistent/f: No such file or directory
print(select("#", io.open("/nonexistent/f")))  -- expect: 3
