// Martin Richards's simulation of the kernel of an operating system: six tasks of different priority hand packets to
// each other. Objects with methods, linked lists, calls whose target changes.
"use strict";

const IDLE = 1, WORKER = 2, HANDLER_A = 3, HANDLER_B = 4, DEVICE_A = 5, DEVICE_B = 6;

class Packet {
  constructor(next, owner, isWork) {
    this.next = next;
    this.owner = owner;
    this.isWork = isWork;
    this.position = 0;
    this.data = [0, 0, 0, 0];
  }
}

function append(packet, queue) {
  packet.next = null;
  if (!queue) return packet;
  let last = queue;
  while (last.next) last = last.next;
  last.next = packet;
  return queue;
}

// A task is running unless it waits for a packet or is held; work() does a turn and returns the task to run next.
class Task {
  constructor(kernel, id, priority, queue, waiting, next) {
    this.kernel = kernel;
    this.id = id;
    this.priority = priority;
    this.queue = queue;
    this.waiting = waiting;
    this.held = false;
    this.next = next;
  }

  isBlocked() {
    return this.held || (this.waiting && !this.queue);
  }

  turn() {
    let packet = null;
    if (this.waiting && this.queue) {
      packet = this.queue;
      this.queue = packet.next;
      this.waiting = false;
    }
    return this.work(packet);
  }
}

class Kernel {
  constructor() {
    this.first = null;
    this.tasks = [];
    this.current = null;
    this.queued = 0;
    this.holds = 0;
  }

  add(type, id, priority, queue, waiting) {
    const task = new type(this, id, priority, queue, waiting, this.first);
    this.first = task;
    this.tasks[id] = task;
    return task;
  }

  run() {
    this.current = this.first;
    while (this.current) {
      const task = this.current;
      this.current = task.isBlocked() ? task.next : task.turn();
    }
  }

  hold() {
    this.holds++;
    this.current.held = true;
    return this.current.next;
  }

  wait() {
    this.current.waiting = true;
    return this.current;
  }

  release(id) {
    const task = this.tasks[id];
    task.held = false;
    return task.priority > this.current.priority ? task : this.current;
  }

  send(packet) {
    const receiver = this.tasks[packet.owner];
    const sender = this.current;
    this.queued++;
    packet.owner = sender.id;
    const wasEmpty = !receiver.queue;
    receiver.queue = append(packet, receiver.queue);
    return wasEmpty && receiver.priority > sender.priority ? receiver : sender;
  }
}

// Releases one of the devices, chosen by a shift register with feedback, until its turns are used up.
class Idle extends Task {
  constructor(...common) {
    super(...common);
    this.register = 1;
    this.turns = 10000;
  }

  work() {
    this.turns--;
    if (this.turns === 0) return this.kernel.hold();
    const odd = this.register % 2 === 1;
    this.register = this.register >> 1;
    if (!odd) return this.kernel.release(DEVICE_A);
    this.register ^= 8 + 4096 + 16384 + 32768;
    return this.kernel.release(DEVICE_B);
  }
}

// Fills packets with letters and sends them to the two handlers in turn.
class Worker extends Task {
  constructor(...common) {
    super(...common);
    this.destination = HANDLER_A;
    this.letter = 0;
  }

  work(packet) {
    if (!packet) return this.kernel.wait();
    this.destination = this.destination === HANDLER_A ? HANDLER_B : HANDLER_A;
    packet.owner = this.destination;
    packet.position = 0;
    for (let i = 0; i < 4; i++) {
      this.letter = this.letter % 26 + 1;
      packet.data[i] = this.letter;
    }
    return this.kernel.send(packet);
  }
}

// Hands the letters of the work packets over to its device, one at a time.
class Handler extends Task {
  constructor(...common) {
    super(...common);
    this.workPackets = null;
    this.devicePackets = null;
  }

  work(packet) {
    if (packet) {
      if (packet.isWork) this.workPackets = append(packet, this.workPackets);
      else this.devicePackets = append(packet, this.devicePackets);
    }
    const work = this.workPackets;
    if (work) {
      if (work.position > 3) {
        this.workPackets = work.next;
        return this.kernel.send(work);
      }
      const device = this.devicePackets;
      if (device) {
        this.devicePackets = device.next;
        device.position = work.data[work.position];
        work.position++;
        return this.kernel.send(device);
      }
    }
    return this.kernel.wait();
  }
}

// Keeps a packet until it is released again.
class Device extends Task {
  constructor(...common) {
    super(...common);
    this.pending = null;
  }

  work(packet) {
    if (packet) {
      this.pending = packet;
      return this.kernel.hold();
    }
    const pending = this.pending;
    if (!pending) return this.kernel.wait();
    this.pending = null;
    return this.kernel.send(pending);
  }
}

function packets(count, owner, isWork) {
  let queue = null;
  for (let i = 0; i < count; i++) queue = new Packet(queue, owner, isWork);
  return queue;
}

function bench() {
  const kernel = new Kernel();
  kernel.add(Idle, IDLE, 0, null, false);
  kernel.add(Worker, WORKER, 1000, packets(2, WORKER, true), true);
  kernel.add(Handler, HANDLER_A, 2000, packets(3, DEVICE_A, false), true);
  kernel.add(Handler, HANDLER_B, 3000, packets(3, DEVICE_B, false), true);
  kernel.add(Device, DEVICE_A, 4000, null, true);
  kernel.add(Device, DEVICE_B, 5000, null, true);
  kernel.run();
  if (kernel.queued !== 23246 || kernel.holds !== 9297) throw new Error("richards is wrong");
  return kernel.queued * 100000 + kernel.holds;
}

module.exports = bench;
if (require.main === module) console.log(bench());
