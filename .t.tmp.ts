import { bodyToHast } from './parsers/body/index.ts'
const t=(n:string,p:string)=>{const r=[20000,200000,400000].map(k=>{const s=p.repeat(k/p.length|0);const c=process.cpuUsage();bodyToHast(s,()=>null);const d=process.cpuUsage(c);return Math.round((d.user+d.system)/1000)});console.log(JSON.stringify(p),r.join(' '))}
t('w','ord\n');t('lines','Skitse rettet\n');t('b','[1] (\n');t('b2','[1 (\n');t('b3','1] (\n');t('t','Kort\t998-2021-\nx\n')
