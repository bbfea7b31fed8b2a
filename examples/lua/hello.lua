-- Greets whoever is named on the command line, or everyone.
local name = ... or "everyone"
print("Hello, " .. name .. "!")
