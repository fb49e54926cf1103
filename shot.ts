import chromium from '@sparticuz/chromium'; import { chromium as pw } from 'playwright-core'; import { spawn } from 'node:child_process';
const dist=process.argv[2]!; const port=4791; const srv=spawn('python3',['-m','http.server',String(port),'-d',dist,'--bind','127.0.0.1'],{stdio:'ignore'}); await new Promise(r=>setTimeout(r,800));
const b=await pw.launch({executablePath:await chromium.executablePath(),args:chromium.args,headless:true});
const pages=process.argv.slice(3);
for(const w of [1280,360]){const c=await b.newContext({viewport:{width:w,height:w===1280?900:740}});for(const p of pages){const pg=await c.newPage();const errs:string[]=[];pg.on('console',m=>{if(m.type()==='error')errs.push(m.text());});await pg.goto(`http://127.0.0.1:${port}/${p}`,{waitUntil:'networkidle'});await pg.waitForTimeout(400);await pg.screenshot({path:`/tmp/shot-${w}-${p.replace(/[^a-z0-9]+/gi,'_').slice(0,30)||'home'}.png`});if(errs.length)console.log(p,errs);await pg.close();}}
await b.close();srv.kill();
