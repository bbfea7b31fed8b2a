// DeltaBlue, the incremental solver of one-way constraints by Freeman-Benson, Maloney and Borning, on a chain of
// equalities and on pairs of numbers with a scale and an offset. Method calls on objects of several classes, arrays.
"use strict";

// The smaller, the stronger.
const REQUIRED = 0, PREFERRED = 1, STRONG_DEFAULT = 2, NORMAL = 3, WEAKEST = 4;

class Variable {
  constructor(value) {
    this.value = value;
    this.constraints = [];
    this.determinedBy = null;
    this.mark = 0;
    this.strength = WEAKEST;
    this.stay = true;
  }
}

function remove(array, element) {
  let kept = 0;
  for (let i = 0; i < array.length; i++) {
    if (array[i] !== element) array[kept++] = array[i];
  }
  array.length = kept;
}

// Adds to `found` the satisfied constraints that compute something from the variable.
function addConsumers(variable, found) {
  const constraints = variable.constraints, determining = variable.determinedBy;
  for (let i = 0; i < constraints.length; i++) {
    const c = constraints[i];
    if (c !== determining && c.isSatisfied()) found.push(c);
  }
}

class Planner {
  constructor() {
    this.mark = 0;
  }

  newMark() {
    return ++this.mark;
  }

  // Satisfies the constraint, then in turn each that had to give way.
  add(constraint) {
    const mark = this.newMark();
    let overridden = constraint.satisfy(mark);
    while (overridden) overridden = overridden.satisfy(mark);
  }

  remove(constraint) {
    const output = constraint.output();
    constraint.unsatisfy();
    constraint.leaveGraph();
    const unsatisfied = this.retract(output);
    for (let strength = REQUIRED; strength <= WEAKEST; strength++) {
      for (let i = 0; i < unsatisfied.length; i++) {
        if (unsatisfied[i].strength === strength) this.add(unsatisfied[i]);
      }
    }
  }

  // The variable is determined no more: tells what depends on it, returns the constraints that may now be satisfiable.
  retract(variable) {
    variable.determinedBy = null;
    variable.strength = WEAKEST;
    variable.stay = true;
    const unsatisfied = [], todo = [variable];
    while (todo.length > 0) {
      const v = todo.pop();
      for (let i = 0; i < v.constraints.length; i++) {
        const c = v.constraints[i];
        if (!c.isSatisfied()) unsatisfied.push(c);
      }
      const consumers = [];
      addConsumers(v, consumers);
      for (let i = 0; i < consumers.length; i++) {
        consumers[i].recalculate();
        todo.push(consumers[i].output());
      }
    }
    return unsatisfied;
  }

  // Recalculates what follows from the constraint; false if that leads back to a variable marked before, a cycle.
  propagate(constraint, mark) {
    const todo = [constraint];
    while (todo.length > 0) {
      const c = todo.pop();
      if (c.output().mark === mark) {
        this.remove(constraint);
        return false;
      }
      c.recalculate();
      addConsumers(c.output(), todo);
    }
    return true;
  }

  // The constraints to execute, in order, after the values of these inputs have changed.
  plan(inputs) {
    const todo = [], plan = [];
    for (let i = 0; i < inputs.length; i++) {
      if (inputs[i].isInput() && inputs[i].isSatisfied()) todo.push(inputs[i]);
    }
    const mark = this.newMark();
    while (todo.length > 0) {
      const c = todo.pop();
      const output = c.output();
      if (output.mark !== mark && c.inputsKnown(mark)) {
        plan.push(c);
        output.mark = mark;
        addConsumers(output, todo);
      }
    }
    return plan;
  }
}

function execute(plan) {
  for (let i = 0; i < plan.length; i++) plan[i].execute();
}

// The direction says which variable is computed: 1 the second, -1 the first, 0 none since not satisfied.
class Constraint {
  constructor(planner, strength, variables) {
    this.planner = planner;
    this.strength = strength;
    this.variables = variables;
    this.direction = 0;
    this.first = variables[0];
    this.second = variables[1];
    for (let i = 0; i < variables.length; i++) variables[i].constraints.push(this);
    planner.add(this);
  }

  // Returns the constraint that this one had to override, if any.
  satisfy(mark) {
    this.choose(mark);
    if (!this.isSatisfied()) {
      if (this.strength === REQUIRED) throw new Error("a required constraint cannot be satisfied");
      return null;
    }
    this.markInputs(mark);
    const output = this.output();
    const overridden = output.determinedBy;
    if (overridden) overridden.unsatisfy();
    output.determinedBy = this;
    if (!this.planner.propagate(this, mark)) throw new Error("there is a cycle");
    output.mark = mark;
    return overridden;
  }

  isInput() { return false; }
  isSatisfied() { return this.direction !== 0; }
  unsatisfy() { this.direction = 0; }

  leaveGraph() {
    for (let i = 0; i < this.variables.length; i++) remove(this.variables[i].constraints, this);
    this.direction = 0;
  }
}

// Unary: the variable keeps its value, or is given one from outside.
class Stay extends Constraint {
  choose(mark) {
    const output = this.first;
    this.direction = output.mark !== mark && this.strength < output.strength ? -1 : 0;
  }

  output() { return this.first; }
  markInputs() {}
  inputsKnown() { return true; }
  execute() {}

  recalculate() {
    this.first.strength = this.strength;
    this.first.stay = !this.isInput();
  }
}

class Edit extends Stay {
  isInput() { return true; }
}

function isKnown(variable, mark) {
  return variable.mark === mark || variable.stay || !variable.determinedBy;
}

// Two variables are equal.
class Equal extends Constraint {
  choose(mark) {
    const first = this.first, second = this.second;
    let strength = this.strength, forward;
    if (first.mark === mark) {
      forward = true;
      if (second.mark === mark) strength = WEAKEST;
    } else if (second.mark === mark) {
      forward = false;
    } else {
      forward = first.strength <= second.strength;
    }
    if (forward) this.direction = strength < second.strength ? 1 : 0;
    else this.direction = strength < first.strength ? -1 : 0;
  }

  output() { return this.direction > 0 ? this.second : this.first; }
  input() { return this.direction > 0 ? this.first : this.second; }
  markInputs(mark) { this.input().mark = mark; }
  inputsKnown(mark) { return isKnown(this.input(), mark); }
  execute() { this.output().value = this.input().value; }

  recalculate() {
    const input = this.input(), output = this.output();
    output.strength = Math.max(this.strength, input.strength);
    output.stay = input.stay;
    if (output.stay) this.execute();
  }
}

// second = first * scale + offset; the third and fourth variable are only read.
class Scale extends Equal {
  markInputs(mark) {
    this.input().mark = mark;
    this.variables[2].mark = mark;
    this.variables[3].mark = mark;
  }

  inputsKnown(mark) {
    return isKnown(this.input(), mark) && isKnown(this.variables[2], mark) && isKnown(this.variables[3], mark);
  }

  execute() {
    const scale = this.variables[2], offset = this.variables[3];
    if (this.direction > 0) this.second.value = this.first.value * scale.value + offset.value;
    else this.first.value = (this.second.value - offset.value) / scale.value;
  }

  recalculate() {
    const input = this.input(), output = this.output();
    output.strength = Math.max(this.strength, input.strength);
    output.stay = input.stay && this.variables[2].stay && this.variables[3].stay;
    if (output.stay) this.execute();
  }
}

function check(condition, what) {
  if (!condition) throw new Error("deltablue is wrong: " + what);
}

function chain(length) {
  const planner = new Planner();
  const first = new Variable(0);
  let last = first;
  for (let i = 0; i < length; i++) {
    const next = new Variable(0);
    new Equal(planner, REQUIRED, [last, next]);
    last = next;
  }
  new Stay(planner, STRONG_DEFAULT, [last]);
  const edit = new Edit(planner, PREFERRED, [first]);
  const plan = planner.plan([edit]);
  for (let i = 1; i <= 100; i++) {
    first.value = i;
    execute(plan);
    check(last.value === i, "chain");
  }
  planner.remove(edit);
  return plan.length;
}

function change(planner, variable, value) {
  const edit = new Edit(planner, PREFERRED, [variable]);
  const plan = planner.plan([edit]);
  for (let i = 0; i < 10; i++) {
    variable.value = value;
    execute(plan);
  }
  planner.remove(edit);
}

function projection(pairs) {
  const planner = new Planner();
  const scale = new Variable(10), offset = new Variable(1000);
  const from = [], to = [];
  for (let i = 1; i <= pairs; i++) {
    const source = new Variable(i), destination = new Variable(i);
    from.push(source);
    to.push(destination);
    new Stay(planner, NORMAL, [source]);
    new Scale(planner, REQUIRED, [source, destination, scale, offset]);
  }
  change(planner, from[pairs - 1], 17);
  check(to[pairs - 1].value === 1170, "source");
  change(planner, to[pairs - 1], 1050);
  check(from[pairs - 1].value === 5, "destination");
  change(planner, scale, 5);
  for (let i = 0; i < pairs - 1; i++) check(to[i].value === (i + 1) * 5 + 1000, "scale");
  change(planner, offset, 2000);
  let sum = 0;
  for (let i = 0; i < pairs - 1; i++) {
    check(to[i].value === (i + 1) * 5 + 2000, "offset");
    sum += to[i].value;
  }
  return sum;
}

function bench() {
  const checksum = chain(1500) + projection(1500);
  check(checksum === 8620751, "sum");
  return checksum;
}

module.exports = bench;
if (require.main === module) console.log(bench());
