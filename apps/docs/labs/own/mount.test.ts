import { parseHTML } from "linkedom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mount } from "./mount.ts";

/** Files that arrive when the test says so. */
function slowFile(name: string) {
  let arrive = () => {};
  const bytes = new Promise<ArrayBuffer>((done) => {
    arrive = () => done(new ArrayBuffer(1));
  });
  return { file: { name, size: 1, arrayBuffer: () => bytes } as unknown as File, arrive: () => arrive() };
}
const settled = () => new Promise((done) => setTimeout(done));

describe("mount", () => {
  let asked: string[] = [];
  beforeEach(() => {
    asked = [];
    vi.stubGlobal("document", parseHTML("<!doctype html><html><body></body></html>").document);
    vi.stubGlobal(
      "Worker",
      class {
        postMessage({ files }: { files: readonly { path: string }[] }) {
          asked.push(...files.map(({ path }) => path));
        }
        terminate() {}
      },
    );
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  function mounted() {
    const host = document.createElement("div");
    const unmount = mount(host, { language: "en" });
    const input = host.querySelector("#own-file") as HTMLInputElement;
    const give = (file: File) => {
      Object.defineProperty(input, "files", { value: [file], configurable: true });
      input.dispatchEvent(new (document.defaultView as Window & typeof globalThis).Event("change"));
    };
    const status = () => host.querySelector(".lab-status")?.textContent;
    const stop = () => (host.querySelector(".lab-status + button") as HTMLElement).click();
    return { give, status, stop, unmount };
  }

  it("reads what was given last, whichever arrives first", async () => {
    const { give, unmount } = mounted();
    const [early, late] = [slowFile("early.csv"), slowFile("late.csv")];
    give(early.file);
    give(late.file);
    late.arrive();
    await settled();
    early.arrive();
    await settled();
    expect(asked).toEqual(["late.csv"]);
    unmount();
  });

  it("reads nothing that arrives after Stop", async () => {
    const { give, status, stop, unmount } = mounted();
    const { file, arrive } = slowFile("a.csv");
    give(file);
    expect(status()).toBe("Reading…");
    stop();
    arrive();
    await settled();
    expect(asked).toEqual([]);
    expect(status()).toMatch(/^Stopped/);
    unmount();
  });
});
