-- Counts the points of a grid of 150 by 150 that stay in the Mandelbrot set for 50 steps: arithmetic on local floats.

local function bench()
  local size, steps = 150, 50
  local inside, total = 0, 0
  for row = 0, size - 1 do
    local ci = 2 * row / size - 1
    for column = 0, size - 1 do
      local cr = 2 * column / size - 1.5
      local r, i, rr, ii, step = 0, 0, 0, 0, 0
      while step < steps and rr + ii <= 4 do
        i = 2 * r * i + ci
        r = rr - ii + cr
        rr, ii = r * r, i * i
        step = step + 1
      end
      total = total + step
      if step == steps then inside = inside + 1 end
    end
  end
  local checksum = total * 100000 + inside
  assert(checksum == 54882108942, "mandelbrot is wrong")
  return checksum
end

if not ... then print(bench()) end
return bench
